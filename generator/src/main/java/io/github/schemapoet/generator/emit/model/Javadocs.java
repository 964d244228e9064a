package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.name.Words;
import io.github.schemapoet.generator.option.TypeOptions.JavadocDetail;
import io.github.schemapoet.generator.shape.Docs;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.text.Texts;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What schemas say to people, as Javadoc. */
final class Javadocs {
    /** So many members, and letters of their names, make a line that people read. */
    private static final int MOST_LISTED = 4;

    private static final int LONGEST_LIST = 50;

    private final Texts texts;
    private final JavadocDetail detail;
    private final Answers answers;

    Javadocs(Texts texts, JavadocDetail detail, Answers answers) {
        this.texts = texts;
        this.detail = detail;
        this.answers = answers;
    }

    /** Of a type: what it is, and where its schema is. */
    CodeBlock ofType(TypeKey type, Docs docs, String name, String otherwise) {
        return ofType(type, docs, name, otherwise, List.of());
    }

    /**
     * Of a type of objects, with what would otherwise be said of each member.
     *
     * @param absent whether some accessor answers nothing because a member is absent, and for no other reason
     */
    CodeBlock ofObject(TypeDeclaration.ObjectType type, String name, boolean absent) {
        List<String> more =
                absent ? List.of("Accessors answer " + answers.none() + " where a member is absent.") : List.of();
        return ofType(type.key(), type.docs(), name, object(type), more);
    }

    private CodeBlock ofType(TypeKey type, Docs docs, String name, String otherwise, List<String> more) {
        List<String> paragraphs = said(docs, otherwise, name);
        paragraphs.addAll(limits(docs));
        part(type.facet()).ifPresent(paragraphs::add);
        paragraphs.addAll(more);
        paragraphs.add("Schema: " + texts.javadocCode(docs.location()));
        return block(paragraphs);
    }

    /** What is said of objects of which the schema says nothing: their first members. */
    private String object(TypeDeclaration.ObjectType type) {
        List<String> names = new ArrayList<>();
        int length = 0;
        for (Member member : type.members()) {
            length += member.name().length();
            if (length > LONGEST_LIST || names.size() == MOST_LISTED) {
                break;
            }
            names.add(texts.javadocCode(member.name()));
        }
        int more = type.members().size() - names.size();
        if (names.isEmpty()) {
            return "An object.";
        } else if (more > 0) {
            names.add(more == 1 ? "one more" : more + " more");
        }
        String last = names.remove(names.size() - 1);
        return names.isEmpty()
                ? "An object with the member " + last + "."
                : "An object with the members " + String.join(", ", names) + " and " + last + ".";
    }

    private static Optional<String> part(Facet facet) {
        return switch (facet) {
            case WHOLE -> Optional.empty();
            case ANY ->
                Optional.of(
                        "The schema names no type: a value that is no object is an instance too, which has no members but"
                                + " {@link #otherValue}.");
            case NOT_NULL -> Optional.of("Null, which the schema accepts too, is no instance of this type.");
            case OBJECT -> Optional.of("Only objects are instances of this type; the schema accepts other values too.");
            case ARRAY -> Optional.of("Only arrays are instances of this type; the schema accepts other values too.");
            case STRING -> Optional.of("Only strings are instances of this type; the schema accepts other values too.");
        };
    }

    /** What an accessor throws whose member is there in each object, but not in another value; empty for others. */
    static CodeBlock ofNoObject(TypeDeclaration.ObjectType type, Member member, boolean nullable) {
        return CodeBlock.of(
                Accessors.needsObject(type, member, nullable)
                        ? "\n@throws IllegalStateException where this is no object"
                        : "");
    }

    /** Of an accessor, with what it throws. */
    CodeBlock ofAccessor(Member member, String typeName, boolean nullable, CodeBlock thrown) {
        Docs docs = member.docs();
        List<String> paragraphs =
                said(docs, "The member " + texts.javadocCode(member.name()) + ".", typeName, member.name());
        paragraphs.addAll(limits(docs));
        member.defaultValue()
                .ifPresent(value -> paragraphs.add(texts.javadocCode(value.toJson()) + " where the member is absent."));
        String tags = nullable && !onlyAbsent(member)
                ? "\n@return " + answers.none() + " where the member is " + missing(member)
                : "";
        String deprecated = docs.deprecated() ? "\n@deprecated by the schema" : "";
        return block(paragraphs).toBuilder()
                .add("$L$L$L", tags, thrown, deprecated)
                .build();
    }

    /** Of the accessor of an item that its position describes, with what it throws. */
    CodeBlock ofItem(TypeDeclaration.Position position, String ordinal, boolean nullable, CodeBlock thrown) {
        Docs docs = position.docs();
        List<String> paragraphs = said(docs, "The " + ordinal + " item.", ordinal);
        paragraphs.addAll(limits(docs));
        String missing = position.always() ? "the item is null" : "there is no such item";
        String tags = nullable ? "\n@return " + answers.none() + " where " + missing : "";
        String deprecated = docs.deprecated() ? "\n@deprecated by the schema" : "";
        return block(paragraphs).toBuilder()
                .add("$L$L$L", tags, thrown, deprecated)
                .build();
    }

    /** Whether an accessor that may answer nothing does so where the member is absent, and only there. */
    static boolean onlyAbsent(Member member) {
        return !member.required()
                && member.defaultValue().isEmpty()
                && !member.use().nullable();
    }

    private static String missing(Member member) {
        if (member.required()) {
            return "null";
        }
        return member.defaultValue().isEmpty()
                ? "absent or null, which {@link #presence} tells apart"
                : "null, and not absent";
    }

    /**
     * Of an accessor that answers in another way what one answers.
     *
     * @param none whether it is to be said that it answers nothing where that one does
     */
    CodeBlock as(String accessor, String how, boolean none) {
        String tag = none ? "\n\n@return " + answers.none() + " where that is " + answers.none() : "";
        return CodeBlock.of("As {@link #$L}, $L.$L", accessor, how, tag);
    }

    /** Of a method of a builder. */
    CodeBlock ofSetter(Member member, boolean takesNull) {
        String name = texts.javadocCode(member.name());
        String tags = member.docs().deprecated() ? "\n\n@deprecated by the schema" : "";
        return CodeBlock.of(takesNull ? "Sets $L; null is an explicit null.$L" : "Sets $L.$L", name, tags);
    }

    /** A name or value inside a sentence. */
    String code(String text) {
        return texts.javadocCode(text);
    }

    /** The content of a comment about a constant. */
    CodeBlock ofConstant(String text, boolean deprecated) {
        String end = deprecated ? "\n\n<p>Deprecated by the schema." : "";
        return CodeBlock.of("$L$L", texts.javadoc(text), end);
    }

    /** A title that says no more than the names around it is left out. */
    private List<String> said(Docs docs, String otherwise, String... names) {
        List<String> paragraphs = new ArrayList<>();
        if (detail == JavadocDetail.NONE) {
            paragraphs.add(otherwise);
            return paragraphs;
        }
        docs.title()
                .filter(title -> !title.isBlank() && Arrays.stream(names).noneMatch(name -> isNamed(title, name)))
                .ifPresent(title -> paragraphs.add(texts.javadocSentence(title)));
        docs.description()
                .filter(text -> !text.isBlank() && (detail == JavadocDetail.FULL || paragraphs.isEmpty()))
                .ifPresent(text -> paragraphs.add(texts.javadoc(text)));
        if (paragraphs.isEmpty()) {
            paragraphs.add(otherwise);
        }
        if (detail == JavadocDetail.FULL) {
            details(docs, paragraphs);
        }
        return paragraphs;
    }

    private void details(Docs docs, List<String> paragraphs) {
        if (!docs.examples().isEmpty()) {
            paragraphs.add("Examples: " + codes(docs.examples()) + ".");
        }
        if (docs.readOnly()) {
            paragraphs.add("Read only: it is for the owner of the data to set.");
        }
        if (docs.writeOnly()) {
            paragraphs.add("Write only: {@code toString()} does not show it.");
        }
    }

    private static boolean isNamed(String title, String name) {
        return Words.of(title).pascal().equals(Words.of(name).pascal());
    }

    private String codes(List<JsonValue> values) {
        return values.stream()
                .limit(5)
                .map(value -> texts.javadocCode(value.toJson()))
                .collect(Collectors.joining(", "));
    }

    private List<String> limits(Docs docs) {
        if (docs.limits().isEmpty() || detail != JavadocDetail.FULL) {
            return List.of();
        }
        String all = docs.limits().stream()
                .map(limit -> limit.keyword()
                        + limit.value()
                                .map(value -> " " + texts.javadocCode(value.toJson()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return List.of("Constraints: " + all + ".");
    }

    private static CodeBlock block(List<String> paragraphs) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L\n", paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(each -> code.add("\n<p>$L\n", each));
        return code.build();
    }
}
