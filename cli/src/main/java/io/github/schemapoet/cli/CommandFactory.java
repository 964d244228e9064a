package io.github.schemapoet.cli;

import io.github.schemapoet.cli.bowtie.BowtieCommand;
import io.github.schemapoet.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and hands them the console. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == GenerateCommand.class) {
            return type.cast(new GenerateCommand(console));
        }
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(console));
        }
        if (type == RoundtripCommand.class) {
            return type.cast(new RoundtripCommand(console));
        }
        if (type == BowtieCommand.class) {
            return type.cast(new BowtieCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
