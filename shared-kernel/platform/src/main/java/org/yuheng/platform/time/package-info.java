/**
 * Two clocks. Legal time is what deciders and due dates see and a simulation may move; machine time drives tokens,
 * claims and retries and never moves.
 */
package org.yuheng.platform.time;
