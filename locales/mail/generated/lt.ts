
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Atgal į peticiją`,
'mail.answer.refused-text': `Grįžkite atgal, pataisykite tai, kas čia išvardyta, ir pasirašykite dar kartą. Tai, ką įrašėte, tebėra ten.`,
'mail.answer.refused-title': `Jūsų parašas nepriimtas`,
'mail.confirm.ask': `Jūsų parašas bus skaičiuojamas, kai jį patvirtinsite. Atidarykite šį puslapį ir paspauskite mygtuką:`,
'mail.confirm.intro': `Nurodžius šį el. pašto adresą pasirašyta peticija. Tikimės, kad tai padarėte jūs.`,
'mail.confirm.not-you': `Jei tai padarėte ne jūs, nieko daryti nereikia: parašas neskaičiuojamas. Tame puslapyje jį galite ir ištrinti.`,
'mail.confirm.subject': `Patvirtinkite savo parašą`,
'mail.page.comment': `Komentaras`,
'mail.page.confirm-button': `Patvirtinti mano parašą`,
'mail.page.confirm-text': `Štai kas pasirašyta nurodžius jūsų el. pašto adresą. Parašas bus skaičiuojamas, kai jį patvirtinsite.`,
'mail.page.confirm-title': `Patvirtinkite savo parašą`,
'mail.page.confirmed-text': `Dėkojame. Jūsų parašas skaičiuojamas.`,
'mail.page.confirmed-title': `Jūsų parašas patvirtintas`,
'mail.page.delete-button': `Ištrinti mano parašą`,
'mail.page.delete-text': `Taip bus ištrintas jūsų parašas ir įrašas apie tai, su kuo sutikote. To atšaukti negalima.`,
'mail.page.delete-title': `Atšaukite savo parašą`,
'mail.page.deleted-text': `Jei šią nuorodą atitiko parašas, dabar jis ištrintas kartu su įrašu apie tai, su kuo buvo sutikta.`,
'mail.page.deleted-title': `Jūsų parašas atšauktas`,
'mail.page.gone-text': `Jis ištrintas. Kas nori, gali pasirašyti dar kartą.`,
'mail.page.gone-title': `Čia parašo nėra`,
'mail.page.name': `Vardas ir pavardė`,
'mail.page.unknown-text': `Nukopijuokite visą nuorodą. Jei tai nepadės, parašykite peticiją rengiančiai organizacijai.`,
'mail.page.unknown-title': `Ši nuoroda neveikia`,
'mail.signed.intro': `Nurodžius šį el. pašto adresą peticija pasirašyta dar kartą. Tikriausiai tai padarėte jūs.`,
'mail.signed.nothing-to-do': `Jūsų pirmasis parašas jau skaičiuojamas ir lieka toks, koks buvo. Nieko daryti nereikia. Šiame puslapyje jį galite ištrinti:`,
'mail.signed.subject': `Jūs jau pasirašėte`,
    };
  