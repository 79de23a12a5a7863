import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { paneTheme, type OfficeColours } from "../../src/taskpane/theme";

it.each<readonly [string, OfficeColours | undefined, boolean]>([
  ["no theme at all, as on the web", undefined, false],
  ["Office says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  ["Office says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["older Office, black background", { bodyBackgroundColor: "#262626" }, true],
  ["older Office, white background", { bodyBackgroundColor: "#FFFFFF" }, false],
  ["a colour that is none", { bodyBackgroundColor: "Window" }, false],
])("%s", async (_why, office, dark) => {
  expect((await paneTheme(office)).colorNeutralBackground1).toBe((dark ? webDarkTheme : webLightTheme).colorNeutralBackground1);
});
