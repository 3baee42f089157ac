/** Numbers without gap: every ordinal is issued, reserved or recorded void. */
package org.yuheng.command.number;
