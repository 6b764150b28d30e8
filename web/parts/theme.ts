import { type ThemeConfig, theme } from 'antd';

const FONTS =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** Words stand out from their ground by 4.5 to 1 at least; what the library would have fainter is named here. */
const LIGHT = {
  colorPrimary: '#0b57a4',
  colorLink: '#0b57a4',
  ...{ colorLinkHover: '#083f78', colorLinkActive: '#083f78' },
  colorTextDescription: '#595959',
  colorTextPlaceholder: '#6b6b6b',
  ...{ gold7: '#874d00', 'gold-7': '#874d00', green7: '#237804', 'green-7': '#237804' }, // the words on tags
};
const DARK = {
  colorPrimary: '#6aa9e0',
  colorLink: '#8bbdec',
  ...{ colorLinkHover: '#b5d5f5', colorLinkActive: '#b5d5f5' },
  colorTextDescription: '#b0b0b0',
  colorTextPlaceholder: '#a0a0a0',
};

/** Nothing moves for whoever has told the machine so; said in a style sheet alone, the library would wait for the movement's end. */
const MOVES = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const themeOf = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: { fontFamily: FONTS, borderRadius: 4, fontSize: 15, motion: MOVES, ...(dark ? DARK : LIGHT) },
  components: { Button: { primaryColor: dark ? '#000' : '#fff' } },
});
