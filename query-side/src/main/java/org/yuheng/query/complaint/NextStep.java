package org.yuheng.query.complaint;

import java.util.List;

/**
 * A verb that the reader's roles may ever do.
 *
 * @param verb as in its path
 * @param name the verb in words
 * @param possible whether it may be done now by this reader
 * @param missing in words: what stands in the way, or what has to be given with it
 */
public record NextStep(String verb, String name, boolean possible, List<String> missing) {}
