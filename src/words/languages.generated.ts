/* Made from src/words/ by `npm run generate`; don't edit. */
export const languages = {
  "en": {"name":"English","locale":"en-GB","direction":"ltr","offer":"Read this page in English","refuse":"No, thank you"},
  "es": {"name":"Español","locale":"es-419","direction":"ltr","offer":"Leer esta página en español","refuse":"No, gracias"},
  "fr": {"name":"Français","locale":"fr-FR","direction":"ltr","offer":"Lire cette page en français","refuse":"Non, merci"},
  "pt": {"name":"Português","locale":"pt-BR","direction":"ltr","offer":"Ler esta página em português","refuse":"Não, obrigado"},
  "ar": {"name":"العربية","locale":"ar-u-nu-latn","direction":"rtl","offer":"اقرأ هذه الصفحة بالعربية","refuse":"لا، شكرًا"},
} as const;
