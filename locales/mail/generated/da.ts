
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Tilbage til underskriftsindsamlingen`,
'mail.answer.refused-text': `Gå tilbage, ret det, der står her, og skriv under igen. Det, du har skrevet, er der stadig.`,
'mail.answer.refused-title': `Din underskrift blev ikke modtaget`,
'mail.confirm.ask': `Din underskrift tæller, når du har bekræftet den. Åbn denne side, og tryk på knappen:`,
'mail.confirm.intro': `Nogen, forhåbentlig dig, har skrevet under på en underskriftsindsamling med denne e-mailadresse.`,
'mail.confirm.not-you': `Hvis det ikke var dig, behøver du ikke gøre noget: Underskriften tæller ikke. Du kan også slette den på siden.`,
'mail.confirm.subject': `Bekræft din underskrift`,
'mail.page.comment': `Kommentar`,
'mail.page.confirm-button': `Bekræft min underskrift`,
'mail.page.confirm-text': `Denne underskrift er givet med din e-mailadresse. Den tæller, når du har bekræftet den.`,
'mail.page.confirm-title': `Bekræft din underskrift`,
'mail.page.confirmed-text': `Tak. Din underskrift tæller.`,
'mail.page.confirmed-title': `Din underskrift er bekræftet`,
'mail.page.delete-button': `Slet min underskrift`,
'mail.page.delete-text': `Dette sletter din underskrift og oplysningerne om, hvad du har givet samtykke til. Det kan ikke fortrydes.`,
'mail.page.delete-title': `Træk din underskrift tilbage`,
'mail.page.deleted-text': `Hvis der var en underskrift med dette link, er den nu slettet sammen med oplysningerne om, hvad der blev givet samtykke til.`,
'mail.page.deleted-title': `Din underskrift er trukket tilbage`,
'mail.page.gone-text': `Den er slettet. Alle, der vil, kan skrive under igen.`,
'mail.page.gone-title': `Her er ingen underskrift`,
'mail.page.name': `Navn`,
'mail.page.unknown-text': `Kopiér hele linket. Hvis det ikke hjælper, så skriv til den, der står for underskriftsindsamlingen.`,
'mail.page.unknown-title': `Dette link virker ikke`,
'mail.signed.intro': `Nogen, sandsynligvis dig, har igen skrevet under på en underskriftsindsamling med denne e-mailadresse.`,
'mail.signed.nothing-to-do': `Din første underskrift tæller allerede og bliver, som den var. Du behøver ikke gøre noget. På denne side kan du slette den:`,
'mail.signed.subject': `Du har allerede skrevet under`,
    };
  