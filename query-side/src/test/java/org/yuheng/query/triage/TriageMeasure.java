package org.yuheng.query.triage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yuheng.kernel.complaint.Category;

/**
 * Run by hand: measures triage on a file of messages and the labels of a sample of them, and prints the tables of the
 * benchmark's page. Arguments: the file of messages, one JSON object a line, and the file of labels.
 */
final class TriageMeasure {
    private static final int SAMPLE = 200;
    private static final long SEED = 825;

    private TriageMeasure() {}

    /** A message and what triage makes of it. */
    record Read(String id, Proposals proposals) {}

    /** What the reader of the sample said of a message; categories and functions are alternatives. */
    record Label(boolean enforcement, List<String> categories, List<String> functions, boolean urgent) {
        static Label parse(String[] cells) {
            return new Label(
                    cells[1].equals("YES"),
                    List.of(cells[2].split("\\|")),
                    List.of(cells[3].split("\\|")),
                    cells[4].equals("YES"));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var labels = labels(Path.of(arguments[1]));
        var read = read(Path.of(arguments[0]));
        mustBeTheSample(read, labels);
        System.out.println("dictionaries: " + Dictionaries.published().version());
        coverage(read);
        agreement(read, labels);
    }

    private static List<Read> read(Path file) throws IOException {
        var triage = new Triage(Dictionaries.published());
        var json = new ObjectMapper();
        var read = new ArrayList<Read>();
        for (var line : Files.readAllLines(file)) {
            read.add(read(triage, json.readTree(line)));
        }
        return read;
    }

    private static Read read(Triage triage, JsonNode message) {
        var subject = message.path("subject").asText();
        var passage = Passage.of(subject, subject + "\n" + message.path("body").asText());
        var receivedOn =
                LocalDateTime.parse(message.path("submittedAt").asText()).toLocalDate();
        return new Read(message.path("id").asText(), triage.of(passage, new Facts(null, receivedOn)));
    }

    private static Map<String, Label> labels(Path file) throws IOException {
        var labels = new TreeMap<String, Label>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> labels.put(cells[0], Label.parse(cells)));
        return labels;
    }

    private static void mustBeTheSample(List<Read> read, Map<String, Label> labels) {
        var ids = new ArrayList<>(new TreeSet<>(read.stream().map(Read::id).toList()));
        Collections.shuffle(ids, new Random(SEED));
        if (!new TreeSet<>(ids.subList(0, SAMPLE)).equals(labels.keySet())) {
            throw new IllegalStateException("these are not the labels of the sample of this file");
        }
    }

    private static void coverage(List<Read> read) {
        System.out.println("\n| Of all " + read.size() + " messages | Share |\n|---|---|");
        row(
                "any proposal",
                read.stream().filter(one -> !one.proposals().isEmpty()).count(),
                read.size());
        for (var answer : Proposals.Answer.values()) {
            row(
                    "enforcement matter: " + answer,
                    read.stream()
                            .filter(one -> one.proposals().matter().answer() == answer)
                            .count(),
                    read.size());
        }
        row(
                "a category",
                read.stream()
                        .filter(one -> one.proposals().category().isPresent())
                        .count(),
                read.size());
        row(
                "a function",
                read.stream()
                        .filter(one -> one.proposals().function().isPresent())
                        .count(),
                read.size());
        row("urgent", read.stream().filter(one -> one.proposals().isUrgent()).count(), read.size());
    }

    private static void row(String what, long count, long of) {
        System.out.printf("| %s | %d (%.1f %%) |%n", what, count, 100.0 * count / of);
    }

    private static void agreement(List<Read> read, Map<String, Label> labels) {
        var enforcement = new Count();
        var answered = new Count();
        var exact = new Count();
        var group = new Count();
        var function = new Count();
        var amongThree = new Count();
        var urgent = new Count();
        read.stream().filter(one -> labels.containsKey(one.id())).forEach(one -> {
            var label = labels.get(one.id());
            var proposals = one.proposals();
            var answer = proposals.matter().answer();
            enforcement.add(answer == Proposals.Answer.YES, label.enforcement());
            if (answer != Proposals.Answer.UNSURE) {
                answered.addChoice(true, true, (answer == Proposals.Answer.YES) == label.enforcement());
            } else {
                answered.addChoice(false, true, false);
            }
            var category = proposals.category();
            exact.addChoice(
                    category.isPresent(),
                    label.enforcement(),
                    category.map(Category::name)
                            .filter(label.categories()::contains)
                            .isPresent());
            group.addChoice(
                    category.isPresent(),
                    label.enforcement(),
                    category.map(found -> found.group().name())
                            .filter(groups(label)::contains)
                            .isPresent());
            boolean has = !label.functions().contains("NONE");
            var found = proposals.function();
            function.addChoice(
                    found.isPresent(),
                    has,
                    found.filter(label.functions()::contains).isPresent());
            amongThree.addChoice(
                    found.isPresent(),
                    has,
                    proposals.functions().stream()
                            .map(Proposals.OfFunction::function)
                            .anyMatch(label.functions()::contains));
            urgent.add(proposals.isUrgent(), label.urgent());
        });
        System.out.println(
                "\n| Of the sample | Labelled | Proposed | Agreed | Precision | Recall |\n|---|---|---|---|---|---|");
        enforcement.print("enforcement matter: YES");
        answered.print("enforcement matter: YES or NO, where answered");
        exact.print("category, exact");
        group.print("category, group");
        function.print("function, first");
        amongThree.print("function, among the first three");
        urgent.print("urgent");
    }

    private static List<String> groups(Label label) {
        return label.categories().stream()
                .filter(code -> !code.equals("NONE"))
                .map(code -> Category.valueOf(code).group().name())
                .toList();
    }

    private static final class Count {
        private int labelled;
        private int proposed;
        private int agreed;

        void add(boolean isProposed, boolean isLabelled) {
            addChoice(isProposed, isLabelled, isProposed && isLabelled);
        }

        void addChoice(boolean isProposed, boolean isLabelled, boolean agrees) {
            proposed += isProposed ? 1 : 0;
            labelled += isLabelled ? 1 : 0;
            agreed += isProposed && agrees ? 1 : 0;
        }

        void print(String what) {
            System.out.printf(
                    "| %s | %d | %d | %d | %.2f | %.2f |%n",
                    what, labelled, proposed, agreed, (double) agreed / proposed, (double) agreed / labelled);
        }
    }
}
