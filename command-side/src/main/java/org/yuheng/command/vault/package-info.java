/**
 * The identity vault: who complained, about which enterprise, in which words. Sealed with one key per complaint outside
 * the event log, so that it can be read by right and destroyed by law.
 */
package org.yuheng.command.vault;
