package org.yuheng.query.search;

import java.util.Optional;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.complaint.ComplaintDocument;

/** Reads a text while it is being indexed, and says what its words suggest, so that this can be counted beside decisions. */
public interface Proposing {
    /** Of whatever the proposals depend on; with another one the index is built anew. */
    String version();

    /** Made of the text alone, never of what was decided. */
    Proposed of(ComplaintDocument complaint, String text);

    /**
     * What is suggested; each part null where nothing is.
     *
     * @param enforcement whether it is a matter of enforcement
     * @param organ the key of an office that may or may not be registered
     */
    record Proposed(Category category, Boolean enforcement, String organ) {
        Optional<String> categoryCode() {
            return Optional.ofNullable(category).map(Category::name);
        }

        String answer() {
            return enforcement == null ? IndexField.UNSURE : answer(enforcement);
        }

        static String answer(boolean enforcement) {
            return enforcement ? IndexField.AFFIRMED : IndexField.DENIED;
        }
    }
}
