package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements that refuse the document where a test of a plan fails on what has just been read. */
final class ScalarRefusals {
    private final CodecClass owner;
    private final CheckPlan plan;
    private final String subject;

    ScalarRefusals(CodecClass owner, CheckPlan plan, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
    }

    /**
     * A test of strings.
     *
     * @param constant the pattern or the table of texts that it consists of, if it does
     * @param fault when it fails
     */
    private record StringTest(Optional<CodeBlock> constant, CodeBlock fault) {}

    /** The constant that alone tests strings, a pattern or a table of texts, where the reader needs no more than it. */
    Optional<CodeBlock> onlyOfString() {
        List<StringTest> tests = stringTests("text");
        return tests.size() == 1 ? tests.get(0).constant() : Optional.empty();
    }

    /** The tests of strings, on a variable. */
    CodeBlock ofString(String text) {
        return refuse(stringTests(text).stream().map(StringTest::fault).toList());
    }

    private List<StringTest> stringTests(String text) {
        return plan.checks().stream()
                .flatMap(check -> stringTest(check, text).stream())
                .toList();
    }

    /** Empty of what is no test of strings. */
    private Optional<StringTest> stringTest(Check check, String text) {
        if (check instanceof Check.Enumeration enumeration) {
            CodeBlock texts = owner.constants().names(subject + " values", enumeration.strings());
            return Optional.of(new StringTest(Optional.of(texts), CodeBlock.of("$L.find($L) < 0", texts, text)));
        } else if (check instanceof Check.Matches matches) {
            CodeBlock pattern = pattern(matches);
            return Optional.of(new StringTest(Optional.of(pattern), CodeBlock.of("!$L.test($L)", pattern, text)));
        }
        return otherFault(check, text).map(fault -> new StringTest(Optional.empty(), fault));
    }

    private Optional<CodeBlock> otherFault(Check check, String text) {
        if (check instanceof Check.SizeBound bound && bound.kind().type() == JsonKind.STRING) {
            return Optional.of(outside(text + ".codePointCount(0, " + text + ".length())", bound));
        } else if (check instanceof Check.Format format) {
            return Optional.of(
                    CodeBlock.of("!$T.$L($L)", Types.FORMATS, format.format().method(), text));
        } else if (check instanceof Check.CustomFormat format) {
            return Optional.of(CodeBlock.of("!$N.test($L)", owner.constants().customFormat(format), text));
        }
        return Optional.empty();
    }

    private CodeBlock pattern(Check.Matches matches) {
        return owner.definition(plan.key())
                .map(definition -> definition.pattern(owner.machinery().pattern(matches.pattern())))
                .orElseGet(() -> owner.pattern(subject + " pattern", matches.pattern()));
    }

    /** The tests of numbers, on the number just read. */
    CodeBlock ofNumber() {
        List<CodeBlock> faults = new ArrayList<>();
        for (Check check : plan.checks()) {
            if (check instanceof Check.NumberBound bound) {
                String limit =
                        owner.constants().number(subject + " " + bound.kind().keyword(), bound.limit());
                faults.add(
                        switch (bound.kind()) {
                            case MINIMUM -> CodeBlock.of("in.compare($N) < 0", limit);
                            case MAXIMUM -> CodeBlock.of("in.compare($N) > 0", limit);
                            case EXCLUSIVE_MINIMUM -> CodeBlock.of("in.compare($N) <= 0", limit);
                            case EXCLUSIVE_MAXIMUM -> CodeBlock.of("in.compare($N) >= 0", limit);
                            case MULTIPLE_OF -> CodeBlock.of("!in.isMultipleOf($N)", limit);
                        });
            }
        }
        return refuse(faults);
    }

    /** The bounds of the number of items or members, which is an expression. */
    CodeBlock ofSize(String size, JsonKind type) {
        List<CodeBlock> faults = new ArrayList<>();
        for (Check check : plan.checks()) {
            if (check instanceof Check.SizeBound bound && bound.kind().type() == type) {
                faults.add(outside(size, bound));
            }
        }
        return refuse(faults);
    }

    private static CodeBlock outside(String size, Check.SizeBound bound) {
        return CodeBlock.of("$L $L $L", size, bound.kind().lower() ? "<" : ">", Literals.ofLong(bound.limit()));
    }

    private static CodeBlock refuse(List<CodeBlock> faults) {
        if (faults.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", faults.stream().collect(CodeBlock.joining(" || ")))
                .addStatement("throw in.reject()")
                .endControlFlow()
                .build();
    }
}
