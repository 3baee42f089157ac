/** Figures of supervision work, counted from the index of cases, so that each agrees with the list behind it. */
package org.yuheng.query.casefigures;
