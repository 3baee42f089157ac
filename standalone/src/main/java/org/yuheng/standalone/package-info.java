/**
 * The whole platform in one process: it reads the command line, opens the data folder with its stores, and starts both sides.
 */
package org.yuheng.standalone;
