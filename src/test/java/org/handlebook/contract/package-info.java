/**
 * What any system must answer: the basic contract, and single facts about Windows, one test each.
 *
 * <p>Start with {@link org.handlebook.contract.SystemContract}. Every class here is abstract but
 * for those of one system, such as {@link org.handlebook.contract.ModelSystemTest}. A fact's name
 * is its id and what it says; numbers from 201 on are of this project's own reading. Each names the
 * source it was learnt from: a test that its authors run on Windows, or a document.
 */
@NullMarked
package org.handlebook.contract;

import org.jspecify.annotations.NullMarked;
