import { webLightTheme, type Theme } from "@fluentui/react-components";
import { FONTS } from "./fonts";

/** The part of `Office.context.officeTheme` that decides; Excel on the web and older Excel leave some or all of it out. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

export const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase: FONTS };

/**
 * The pane's theme after Office's; the dark one is loaded where Office is dark. Windows contrast themes need none: the
 * browser replaces colours by itself (forced-colors).
 */
export async function paneTheme(office?: OfficeColours): Promise<Theme> {
  if (!isDark(office)) return LIGHT_THEME;
  return import("./darkTheme").then(({ DARK_THEME }) => DARK_THEME, () => LIGHT_THEME);
}

function isDark(office: OfficeColours | undefined): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(office?.bodyBackgroundColor ?? "");
  if (background === null) return false;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128; // ITU-R BT.601 luma
}
