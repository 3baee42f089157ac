/**
 * Triage 研判: what the words of a complaint suggest about it, each suggestion with its reason. Dictionaries are data; a
 * person decides, and how often people decide otherwise is counted.
 */
package org.yuheng.query.triage;
