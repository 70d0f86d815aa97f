package acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;

/** Sentences that have nothing to do with Handlebook. */
public final class ShopSteps {
  private BigDecimal price;
  private String loaded;

  @ParameterType("[A-Za-z0-9_]*Id")
  public String id(String text) {
    return text;
  }

  @When("le prix est {bigdecimal}")
  public void costs(BigDecimal price) {
    this.price = price;
  }

  @Then("le prix en centimes est {int}")
  public void costsInCents(int cents) {
    assertThat(price).isEqualTo(BigDecimal.valueOf(cents, 2));
  }

  @When("I load {id}")
  public void loads(String id) {
    loaded = id;
  }

  @Then("{string} is loaded")
  public void isLoaded(String id) {
    assertThat(loaded).isEqualTo(id);
  }
}
