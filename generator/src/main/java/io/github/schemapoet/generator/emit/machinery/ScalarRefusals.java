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

    /** The constant that alone tests strings, a pattern or a table of texts, where the reader needs no more than it. */
    Optional<CodeBlock> onlyOfString() {
        List<Check> tests = plan.checks().stream()
                .filter(check -> ofString(check, "text").isPresent())
                .toList();
        if (tests.size() == 1 && tests.get(0) instanceof Check.Matches matches) {
            return Optional.of(pattern(matches));
        }
        if (tests.size() == 1 && tests.get(0) instanceof Check.Enumeration enumeration) {
            return Optional.of(texts(enumeration));
        }
        return Optional.empty();
    }

    /** The tests of strings, on a variable. */
    CodeBlock ofString(String text) {
        return refuse(plan.checks().stream()
                .flatMap(check -> ofString(check, text).stream())
                .toList());
    }

    /** When a test of strings fails; empty of other tests. */
    private Optional<CodeBlock> ofString(Check check, String text) {
        if (check instanceof Check.Enumeration enumeration) {
            return Optional.of(CodeBlock.of("$L.find($L) < 0", texts(enumeration), text));
        } else if (check instanceof Check.SizeBound bound && bound.kind().type() == JsonKind.STRING) {
            return Optional.of(outside(text + ".codePointCount(0, " + text + ".length())", bound));
        } else if (check instanceof Check.Matches matches) {
            return Optional.of(CodeBlock.of("!$L.test($L)", pattern(matches), text));
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

    private CodeBlock texts(Check.Enumeration enumeration) {
        return owner.constants().names(subject + " values", enumeration.strings());
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
