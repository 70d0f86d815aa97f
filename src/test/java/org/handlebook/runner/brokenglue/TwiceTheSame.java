package org.handlebook.runner.brokenglue;

import io.cucumber.java.en.Given;

/** The same sentence twice. */
public final class TwiceTheSame {
  @Given("it holds")
  public void once() {}

  @Given("it holds")
  public void twice() {}
}
