/**
 * The templates of papers as an administrator keeps them: every version stays, the built-in ones are versions too, and
 * what is uploaded is looked through before it is taken.
 */
package org.yuheng.command.papertemplate;
