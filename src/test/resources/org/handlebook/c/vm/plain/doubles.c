#include <stdio.h>
#include <math.h>
int main(void) {
  double a = 10.0, b = 3.0; float f = 0.1f; int i = 7;
  printf("%f %f %f %f\n", a + b, a - b, a * b, a / b);
  printf("%.3f %.0f %5.1f|%-8.2f|\n", a / b, 2.5, 3.14159, 2.71828);
  printf("%e %E %.2e\n", 12345.678, 0.00012, 1.0);
  printf("%g %g %g %g %g\n", 100000.0, 1000000.0, 0.0001, 0.00001, 1.5);
  printf("%d %d\n", (int)3.99, (int)-3.99); printf("%.10f\n", f); printf("%f\n", i / 2 * 1.0); printf("%f\n", i / 2.0);
  printf("%.4f %.4f %.4f\n", sqrt(2.0), pow(2, 10), sin(1.0)); printf("%.1f %.1f %.1f\n", floor(-1.5), ceil(1.2), fabs(-3.3));
  printf("%d %d %d\n", a > b, a == 10, f < 0.1); printf("%f\n", fmod(10, 3)); float g = 1.0f / 3; printf("%.8f %.8f\n", g, 1.0 / 3);
  printf("%08.3f|%+d|% d\n", 3.14159, 5, 5); double sum = 0; for (int k = 0; k < 10; k++) sum += 0.1; printf("%.17g %d\n", sum, sum == 1.0);
  printf("%f\n", (double)3000000000u);
  return 0;
}
