package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names the branches of a union, each by what it holds; several that hold the same are numbered. */
final class BranchNaming implements Shape.Cases<String> {
    private final Map<?, String> typeNames;

    BranchNaming(Map<?, String> typeNames) {
        this.typeNames = typeNames;
    }

    List<BranchNames> of(TypeDeclaration.UnionType union) {
        Set<String> types = new TreeSet<>(typeNames.values());
        Taken wrappers = new Taken(name -> Reserved.nested(name) || types.contains(name));
        Taken methods = new Taken(Reserved::isWord);
        List<BranchNames> names = new ArrayList<>();
        String own = String.valueOf(typeNames.get(union.key()));
        for (TypeDeclaration.Branch branch : union.branches()) {
            String what = within(own, branch.use().shape().match(this));
            String wrapper = wrappers.numbered(what + "Value");
            String method = Character.toLowerCase(what.charAt(0)) + what.substring(1);
            names.add(new BranchNames(wrapper, methods.numbered(method)));
        }
        return names;
    }

    /** What the union's name says already is not said once more: {@code Option1} of {@code ShapeOption1} in {@code Shape}. */
    private static String within(String own, String name) {
        boolean longer = name.startsWith(own) && name.length() > own.length();
        return longer && Character.isUpperCase(name.charAt(own.length())) ? name.substring(own.length()) : name;
    }

    @Override
    public String string(Shape.StringShape shape) {
        return "String";
    }

    @Override
    public String bool(Shape.BooleanShape shape) {
        return "Bool";
    }

    @Override
    public String integer(Shape.IntegerShape shape) {
        return "Integer";
    }

    @Override
    public String number(Shape.NumberShape shape) {
        return "Number";
    }

    @Override
    public String nul(Shape.NullShape shape) {
        return "Null";
    }

    @Override
    public String any(Shape.AnyShape shape) {
        return "Other";
    }

    @Override
    public String never(Shape.NeverShape shape) {
        return "Never";
    }

    @Override
    public String list(Shape.ListShape shape) {
        return "List";
    }

    @Override
    public String map(Shape.MapShape shape) {
        return "Map";
    }

    @Override
    public String type(Shape.TypeShape shape) {
        return String.valueOf(typeNames.get(shape.type()));
    }
}
