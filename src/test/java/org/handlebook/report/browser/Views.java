package org.handlebook.report.browser;

import java.util.List;

/** The addresses of one view of each sort. */
final class Views {
  static final String PASSED = "#/scenario/features/inheritance.feature:10";
  static final String INSIDE = PASSED + "/3.3";
  static final String FAILED = "#/scenario/features/inheritance.feature:22";
  static final String HOSTILE = "#/scenario/features/inheritance.feature:42";
  static final String BESIDE =
      PASSED.replace("scenario", "beside") + "?with=features/inheritance.feature:22";
  static final String KOREAN = "#/scenario/features/waiting.feature:16";

  /** In the report of one system. */
  static final List<String> ALONE =
      List.of(
          "#/",
          "#/scenarios",
          "#/scenarios?status=failed",
          "#/rules",
          "#/rules/INH-2",
          PASSED + "/3",
          INSIDE,
          PASSED + "/3?predict=yes",
          PASSED + "/5?predict=yes",
          FAILED,
          BESIDE,
          "#/paper",
          PASSED + "/3?embed=yes",
          HOSTILE,
          KOREAN);

  /** In the report of several systems. */
  static final List<String> COMPARED =
      List.of("#/", "#/rules/INH-2", "#/compare", "#/compare/features/inheritance.feature:10/2");

  private Views() {}
}
