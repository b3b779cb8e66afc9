import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const spruce: MantineColorsTuple = [
  '#eef6f3',
  '#dbebe5',
  '#b8d7cc',
  '#92c1b2',
  '#6ca997',
  '#48907d',
  '#2f7866',
  '#1f6353',
  '#155346',
  '#0e433b',
];

const honey: MantineColorsTuple = [
  '#fff8e5',
  '#fdeec4',
  '#fae093',
  '#f7cf63',
  '#f4b942',
  '#e3a021',
  '#bd7f0c',
  '#936107',
  '#6f4905',
  '#543603',
];

/** Shade 9 carries white text well above 7:1, so every filled control passes contrast in each colour. */
export const theme = createTheme({
  colors: { spruce, honey },
  primaryColor: 'spruce',
  primaryShade: 9,
  black: '#1b2a27',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9rem', md: '1rem', lg: '1.125rem', xl: '1.3rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontWeight: '680',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.6rem, 1.2rem + 1.8vw, 2.3rem)', lineHeight: '1.18' },
      h2: { fontSize: 'clamp(1.25rem, 1.1rem + 0.7vw, 1.55rem)', lineHeight: '1.25' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    // Long Dutch words wrap inside a button instead of being cut off.
    Button: {
      defaultProps: { size: 'md' },
      styles: {
        root: {
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          paddingBlock: 6,
        },
        label: { whiteSpace: 'normal', textAlign: 'center', overflow: 'visible' },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NumberInput: { defaultProps: { size: 'md', hideControls: true } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    // The heading row of a dialog is an element of a page's head otherwise: a second banner to a screen reader.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});

/** Hints, mistakes and the edges of controls at 4.5:1 and 3:1 on every ground of the product. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4c5a56',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#7c857f',
    '--mantine-color-placeholder': '#66706c',
  },
  dark: {},
});
