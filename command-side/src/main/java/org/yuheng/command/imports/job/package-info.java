/**
 * Imports as jobs: queued with their sealed file, carried through the ordinary intake row by row, reported row by row,
 * and taken up again after a crash where the last batch ended.
 */
package org.yuheng.command.imports.job;
