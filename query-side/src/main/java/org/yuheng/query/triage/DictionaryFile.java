package org.yuheng.query.triage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dictionary as it lies in its file: {@code version} and {@code source}, then a block per label with {@code strong} and
 * {@code weak} words between blanks. A mistake in it stops the program.
 */
record DictionaryFile(String name, String version, String source, Map<String, Block> blocks) {
    private static final Set<String> FACTS = Set.of("note", "office", "not-after");

    /**
     * @param facts what is said about the label beside its words
     */
    record Block(String label, Map<String, String> facts, List<Entry> entries) {}

    static DictionaryFile read(String name) {
        try (var stream = DictionaryFile.class.getResourceAsStream(name + ".txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(name, reader.lines().toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static DictionaryFile parse(String name, List<String> lines) {
        var head = new HashMap<String, String>();
        var blocks = new LinkedHashMap<String, Block>();
        Block block = null;
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                block = new Block(line.substring(1, line.indexOf(']')), new HashMap<>(), new ArrayList<>());
                if (blocks.put(block.label(), block) != null) {
                    throw new IllegalArgumentException(name + " has a second block " + block.label());
                }
            } else {
                add(name, line, head, block);
            }
        }
        return new DictionaryFile(name, head.get("version"), head.get("source"), blocks);
    }

    private static void add(String name, String line, Map<String, String> head, Block block) {
        var pair = line.split("=", 2);
        var key = pair[0].strip();
        if (pair.length < 2) {
            throw new IllegalArgumentException(name + " has a line without meaning: " + line);
        }
        var value = pair[1].strip();
        if (block == null) {
            head.put(key, value);
        } else if (FACTS.contains(key)) {
            block.facts().put(key, value);
        } else {
            Stream.of(value.split("\\s+"))
                    .map(word -> Entry.of(
                            name,
                            block.label(),
                            weight(name, key),
                            word,
                            block.facts().get("not-after")))
                    .forEach(block.entries()::add);
        }
    }

    private static int weight(String name, String key) {
        return switch (key) {
            case "strong" -> Entry.STRONG;
            case "weak", "words" -> Entry.WEAK;
            default -> throw new IllegalArgumentException(name + " has an unknown key " + key);
        };
    }

    Stream<Entry> entries() {
        return blocks.values().stream().flatMap(block -> block.entries().stream());
    }

    String reference() {
        return name + "@" + version;
    }
}
