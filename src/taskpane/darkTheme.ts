import { webDarkTheme, type Theme } from "@fluentui/react-components";
import { FONTS } from "./fonts";

export const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };
