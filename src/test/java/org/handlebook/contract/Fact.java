package org.handlebook.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A test of one fact about Windows. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Fact {
  /** The area's letters and a number. */
  String id();

  /** The fact, in a sentence. */
  String says();

  /** Where somebody saw or wrote that Windows does so. */
  String source();
}
