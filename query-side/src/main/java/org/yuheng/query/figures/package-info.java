/** Figures: counted from the index at the moment of the question, so that each agrees with the list behind it. */
package org.yuheng.query.figures;
