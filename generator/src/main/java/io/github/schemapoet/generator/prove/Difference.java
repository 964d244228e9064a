package io.github.schemapoet.generator.prove;

/**
 * A place at which emitted code is not what was intended.
 *
 * @param file path of the emitted file
 * @param line line in it, from 1
 * @param problem what differs
 */
public record Difference(String file, long line, String problem) {}
