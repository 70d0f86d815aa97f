package org.handlebook.c.vm;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of math.h. */
final class MathFunctions {
  private MathFunctions() {}

  static void add(Map<String, Native> all) {
    one(all, "sqrt", Math::sqrt);
    one(all, "sin", Math::sin);
    one(all, "cos", Math::cos);
    one(all, "tan", Math::tan);
    one(all, "asin", Math::asin);
    one(all, "acos", Math::acos);
    one(all, "atan", Math::atan);
    one(all, "sinh", Math::sinh);
    one(all, "cosh", Math::cosh);
    one(all, "tanh", Math::tanh);
    one(all, "exp", Math::exp);
    one(all, "log", Math::log);
    one(all, "log10", Math::log10);
    one(all, "log2", x -> Math.log(x) / Math.log(2));
    one(all, "fabs", Math::abs);
    one(all, "floor", Math::floor);
    one(all, "ceil", Math::ceil);
    one(all, "round", x -> Math.copySign(Math.floor(Math.abs(x) + 0.5), x));
    one(all, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
    one(all, "cbrt", Math::cbrt);
    two(all, "pow", Math::pow);
    two(all, "atan2", Math::atan2);
    two(all, "fmod", (x, y) -> x % y);
    two(all, "fmax", Math::max);
    two(all, "fmin", Math::min);
    two(all, "hypot", Math::hypot);
    all.put("ldexp", call -> NativeCall.bits(call.real(0) * Math.pow(2, call.number(1))));
    all.put("modf", MathFunctions::parts);
    all.put("frexp", MathFunctions::exponent);
    for (String name : new String[] {"sqrt", "fabs", "floor", "ceil", "sin", "cos", "pow"}) {
      Native function = java.util.Objects.requireNonNull(all.get(name));
      all.put(
          name + "f",
          call -> NativeCall.bits((float) Double.longBitsToDouble(function.call(call))));
    }
  }

  private static void one(Map<String, Native> all, String name, DoubleUnaryOperator function) {
    all.put(name, call -> NativeCall.bits(function.applyAsDouble(call.real(0))));
  }

  private static void two(Map<String, Native> all, String name, DoubleBinaryOperator function) {
    all.put(name, call -> NativeCall.bits(function.applyAsDouble(call.real(0), call.real(1))));
  }

  private static long parts(NativeCall call) {
    double x = call.real(0);
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    call.memory().store(Kind.DOUBLE, call.word(1), NativeCall.bits(whole));
    return NativeCall.bits(x - whole);
  }

  private static long exponent(NativeCall call) {
    double x = call.real(0);
    int exponent = x == 0 ? 0 : Math.getExponent(x) + 1;
    call.memory().store(Kind.I32, call.word(1), exponent);
    return NativeCall.bits(x == 0 ? 0 : x / Math.pow(2, exponent));
  }
}
