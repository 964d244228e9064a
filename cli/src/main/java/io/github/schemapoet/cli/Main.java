package io.github.schemapoet.cli;

import io.github.schemapoet.cli.bowtie.BowtieCommand;
import io.github.schemapoet.cli.console.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code schemapoet}. */
@Command(
        name = "schemapoet",
        description = "Compiles JSON Schema to immutable, validated Java classes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GenerateCommand.class, ValidateCommand.class, RoundtripCommand.class, BowtieCommand.class})
public final class Main {
    private Main() {}

    /** Ends the Java process with the command's exit code. */
    public static void main(String[] args) {
        // Whatever the locale: what is printed is data, and JSON is UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(err); // What anyone else prints is no data.
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Main(), new CommandFactory(console));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            err.println("schemapoet: " + problem);
            return Verdict.UNJUDGED.exitCode();
        });
        return line.execute(args);
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"schemapoet " + (version == null ? "of a development build" : version)};
        }
    }
}
