/** What happened to a class matter, for ever. Flat records of results and references; texts lie in the vault. */
package org.yuheng.kernel.classmatter.event;
