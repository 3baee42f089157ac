package org.yuheng.standalone.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.yuheng.standalone.repository.SourceFile;

/** What a Java file declares, read by the compiler's own parser. */
final class ParsedJava {
    private static final Set<String> MARKS_OF_A_TEST =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");

    private final List<String> undocumentedPublicTypes = new ArrayList<>();
    private int testMethods;
    private boolean mayInheritTests;

    private ParsedJava() {}

    /** Reads all files in one run of the parser, which is what makes it fast. */
    static Map<SourceFile, ParsedJava> of(List<SourceFile> files) {
        Map<SourceFile, ParsedJava> parsed = new LinkedHashMap<>();
        if (files.isEmpty()) {
            return parsed;
        }
        Map<URI, SourceFile> byAddress = new LinkedHashMap<>();
        files.forEach(file -> byAddress.put(addressOf(file), file));
        var objects = files.stream().map(ParsedJava::asFileObject).toList();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, objects);
        try {
            for (var unit : task.parse()) {
                var reading = new ParsedJava();
                reading.new Reading(DocTrees.instance(task)).scan(unit, null);
                parsed.put(byAddress.get(unit.getSourceFile().toUri()), reading);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parsed;
    }

    /** Public types, all of whose enclosing types are public too, without Javadoc. */
    List<String> undocumentedPublicTypes() {
        return undocumentedPublicTypes;
    }

    boolean hasTests() {
        return testMethods > 0;
    }

    /** Whether the class is abstract or extends another: then its tests may be elsewhere. */
    boolean mayInheritTests() {
        return mayInheritTests;
    }

    private final class Reading extends TreePathScanner<Void, Void> {
        private final DocTrees documentation;

        private Reading(DocTrees documentation) {
            this.documentation = documentation;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(getCurrentPath()) && documentation.getDocComment(getCurrentPath()) == null) {
                undocumentedPublicTypes.add(type.getSimpleName().toString());
            }
            mayInheritTests |= type.getExtendsClause() != null
                    || type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean isTest = method.getModifiers().getAnnotations().stream()
                    .map(mark -> mark.getAnnotationType().toString())
                    .anyMatch(mark -> MARKS_OF_A_TEST.contains(mark.substring(mark.lastIndexOf('.') + 1)));
            testMethods += isTest ? 1 : 0;
            return super.visitMethod(method, nothing);
        }

        /** What stands in an interface is public without saying so; what stands in a method is not. */
        private boolean isPublic(TreePath path) {
            if (path.getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT) {
                return true;
            }
            if (!(path.getLeaf() instanceof ClassTree type)) {
                return false;
            }
            var outer = path.getParentPath();
            boolean said = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            return (said || outer.getLeaf().getKind() == Tree.Kind.INTERFACE) && isPublic(outer);
        }
    }

    private static URI addressOf(SourceFile file) {
        return URI.create("string:///" + file.path());
    }

    private static JavaFileObject asFileObject(SourceFile file) {
        return new SimpleJavaFileObject(addressOf(file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }
}
