package org.yuheng.command.casesupervision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yuheng.kernel.casesupervision.PaperState;

/**
 * The papers of the case, those that were served last at the end, and what the organ objects to.
 *
 * @param objections paper by objection that waits for an answer
 * @param raised how many objections there were
 */
record Papers(Map<String, Paper> byId, Map<String, String> objections, int raised) {
    static final Papers NONE = new Papers(Map.of(), Map.of(), 0);

    Papers {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        objections = Map.copyOf(objections);
    }

    Optional<Paper> find(String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    Stream<Paper> all() {
        return byId.values().stream();
    }

    Papers put(Paper paper) {
        var papers = new LinkedHashMap<>(byId);
        papers.put(paper.id(), paper);
        return withById(papers);
    }

    Papers change(String id, UnaryOperator<Paper> change) {
        return put(change.apply(byId.get(id)));
    }

    /** The same, as the one that was seen to last. */
    Papers toLast(String id, UnaryOperator<Paper> change) {
        var papers = new LinkedHashMap<>(byId);
        var paper = papers.remove(id);
        papers.put(id, change.apply(paper));
        return withById(papers);
    }

    Papers objectedTo(String objection, String paper) {
        var open = new LinkedHashMap<>(objections);
        open.put(objection, paper);
        return withObjections(open).withRaised(raised + 1);
    }

    Papers answered(String objection) {
        var open = new LinkedHashMap<>(objections);
        open.remove(objection);
        return withObjections(open);
    }

    /** The paper that was served last and binds. */
    Optional<Paper> lastServed() {
        return all().filter(paper ->
                        paper.state() == PaperState.SERVED && paper.kind().binds())
                .reduce((first, last) -> last);
    }

    boolean anyServed() {
        return all().anyMatch(paper -> paper.state() == PaperState.SERVED);
    }

    /** Whether soft guidance is out. */
    boolean anySoftOneOut() {
        return all().anyMatch(paper ->
                !paper.kind().binds() && (paper.state() == PaperState.ISSUED || paper.state() == PaperState.SERVED));
    }

    boolean anyInForce() {
        return all().anyMatch(Paper::isInForce);
    }

    Papers withById(Map<String, Paper> changed) {
        return new Papers(changed, objections, raised);
    }

    Papers withObjections(Map<String, String> changed) {
        return new Papers(byId, changed, raised);
    }

    Papers withRaised(int changed) {
        return new Papers(byId, objections, changed);
    }
}
