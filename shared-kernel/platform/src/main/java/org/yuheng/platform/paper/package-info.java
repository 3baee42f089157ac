/**
 * Templates of papers: the tags that they may hold, those that the product brings along, and how a template becomes a
 * paper. The templates themselves are kept on the command side, behind a port.
 */
package org.yuheng.platform.paper;
