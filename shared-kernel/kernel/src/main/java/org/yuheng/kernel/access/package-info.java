/** Who acts: roles of the processes, and the actor that an event of a legal act carries. */
package org.yuheng.kernel.access;
