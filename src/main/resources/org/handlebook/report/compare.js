/* Systems side by side. */
function compareView(root, route) {
  const scenario = scenarioOf(route.parts[0]);
  if (scenario) {
    return scenarioView(root, scenario, route);
  }
  return scenariosView(root, route);
}
