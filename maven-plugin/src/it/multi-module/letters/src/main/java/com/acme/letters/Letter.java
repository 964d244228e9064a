package com.acme.letters;

import com.acme.customers.Customer;

/** Written by hand, against a type that another module generates. A module without schemas needs no configuration. */
public record Letter(Customer to) {}
