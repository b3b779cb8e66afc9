import { LANGUAGES } from '@bestuiver/domain';
import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconCheck, IconLanguage } from '../components/icons';
import { changeLanguage } from '../i18n/i18n';
import classes from './frame.module.css';

const OWN_NAME = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const current = LANGUAGES.find((language) => language === i18n.language) ?? 'nl';
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.tool}
          aria-label={`${t(`vocabulary.languageShort.${current}`)} (${t('common.language')}: ${OWN_NAME[current]})`}
        >
          <IconLanguage size={20} aria-hidden />
          {t(`vocabulary.languageShort.${current}`)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === current ? 'true' : undefined}
            leftSection={<IconCheck size={18} aria-hidden opacity={language === current ? 1 : 0} />}
            onClick={() => void changeLanguage(language)}
          >
            {OWN_NAME[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
