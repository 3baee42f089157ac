/**
 * The sheet of paper 公文: what a paper says becomes a page for the screen or a .docx, through the template with which it
 * was issued. Content goes in, a sheet comes out; nothing is read here but templates.
 */
package org.yuheng.query.paper;
