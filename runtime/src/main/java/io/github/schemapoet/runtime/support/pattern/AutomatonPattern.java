package io.github.schemapoet.runtime.support.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A regular pattern whose deterministic table would be too large: the part of it that texts ask for is made when they
 * do, in time linear in the text.
 *
 * <p>What looks around is searched for first, the inner before the outer: ahead from the end of the text, behind from
 * its start. It is then known at each position whether it holds there.
 */
final class AutomatonPattern extends TextPattern {
    /** What the generator makes of <code>(?:a|(?!b)\bc)+</code>. */
    private static final String SMALL = "BQwAADABCgAHARoABAEBAAECAQMBBAEBFwAAAQEBAQMECBAAAwEAAAABAgIAAAEDBQEBAAEEAgAC";

    static {
        // What a run needs is loaded now, and not deep inside of a document, where an error would break it for good.
        decode(new IntegerText(SMALL)).test("aca");
    }

    private final Program program;
    private final AtomicReference<@Nullable Searches> idle = new AtomicReference<>();

    private AutomatonPattern(Program program) {
        this.program = program;
    }

    static AutomatonPattern decode(IntegerText in) {
        return new AutomatonPattern(ProgramReader.read(in, false));
    }

    @Override
    public boolean test(String text) {
        Searches mine = idle.getAndSet(null);
        Searches searches = mine == null ? new Searches(program) : mine;
        boolean found = searches.test(text);
        idle.set(searches);
        return found;
    }

    /** The searches of one run; one thread at a time has them, and what they learn stays for the next one. */
    private static final class Searches {
        private final List<LazySearch> looks = new ArrayList<>();
        private final LazySearch main;

        Searches(Program program) {
            for (Program.Look look : program.looks()) {
                looks.add(new LazySearch(program, look.body(), !look.ahead()));
            }
            main = new LazySearch(program, program.root(), true);
        }

        boolean test(String text) {
            List<BitSet> holding = new ArrayList<>();
            for (LazySearch look : looks) {
                holding.add(look.ends(text, holding));
            }
            return main.find(text, holding);
        }
    }
}
