package org.yuheng.command.classmatter;

import org.yuheng.kernel.classmatter.ClassMatterStage;

/**
 * Where a class matter stands after a command.
 *
 * @param version number of events
 * @param stage null where a suggestion was dismissed
 * @param recorded events that this very command added; none when it repeats what was done
 */
record ClassMatterOutcome(String id, long version, ClassMatterStage stage, int recorded) {}
