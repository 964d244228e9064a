package com.acme.own;

/** What a schema asks a class to implement. */
public interface Priced {
    Object price();
}
