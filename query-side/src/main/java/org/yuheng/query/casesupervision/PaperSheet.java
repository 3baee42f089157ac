package org.yuheng.query.casesupervision;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a paper is shown beside the facts about it, as a page or for the word processor.
 *
 * <p>Whoever makes one asks {@link CaseQueries#seenPaper} for the paper, so that nobody sees more of it than its facts.
 */
public interface PaperSheet {
    /** As it stands in an {@code Accept} header. */
    String mediaType();

    /** @throws IOException from the stream */
    void write(CaseQueries.SeenPaper paper, OutputStream to) throws IOException;
}
