/** The repository as tests read it: the texts that people wrote, and the documents among them. */
package org.yuheng.standalone.repository;
