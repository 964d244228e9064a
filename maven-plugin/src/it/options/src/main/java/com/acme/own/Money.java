package com.acme.own;

/** A class that was there before. */
public record Money(String currency, long cents) {}
