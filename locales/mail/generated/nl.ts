
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Terug naar de petitie`,
'mail.answer.refused-text': `Ga terug, verbeter wat hier wordt vermeld en teken opnieuw. Wat je hebt ingevuld, staat er nog.`,
'mail.answer.refused-title': `Je handtekening is niet aangenomen`,
'mail.confirm.ask': `Je handtekening telt mee zodra je die bevestigt. Open deze pagina en klik op de knop:`,
'mail.confirm.intro': `Iemand, hopelijk jijzelf, heeft met dit e-mailadres een petitie getekend.`,
'mail.confirm.not-you': `Was jij het niet? Dan hoef je niets te doen: de handtekening telt niet mee. Je kunt die op de pagina achter de link ook verwijderen.`,
'mail.confirm.subject': `Bevestig je handtekening`,
'mail.page.comment': `Opmerking`,
'mail.page.confirm-button': `Mijn handtekening bevestigen`,
'mail.page.confirm-text': `Deze handtekening is met jouw e-mailadres gezet. De handtekening telt mee zodra je die bevestigt.`,
'mail.page.confirm-title': `Bevestig je handtekening`,
'mail.page.confirmed-text': `Bedankt. Je handtekening telt mee.`,
'mail.page.confirmed-title': `Je handtekening is bevestigd`,
'mail.page.delete-button': `Mijn handtekening verwijderen`,
'mail.page.delete-text': `Hiermee wordt je handtekening verwijderd, en ook wat er over je toestemming is vastgelegd. Dit kan niet ongedaan worden gemaakt.`,
'mail.page.delete-title': `Je handtekening intrekken`,
'mail.page.deleted-text': `Als er bij deze link een handtekening hoorde, is die nu verwijderd, en ook wat er over de toestemming was vastgelegd.`,
'mail.page.deleted-title': `Je handtekening is ingetrokken`,
'mail.page.gone-text': `De handtekening is verwijderd. Wie dat wil, kan opnieuw tekenen.`,
'mail.page.gone-title': `Hier staat geen handtekening`,
'mail.page.name': `Naam`,
'mail.page.unknown-text': `Kopieer de hele link. Helpt dat niet? Schrijf dan naar wie de petitie beheert.`,
'mail.page.unknown-title': `Deze link werkt niet`,
'mail.signed.intro': `Iemand, waarschijnlijk jijzelf, heeft een petitie opnieuw getekend met dit e-mailadres.`,
'mail.signed.nothing-to-do': `Je eerste handtekening telt al mee en blijft zoals die was. Je hoeft niets te doen. Op deze pagina kun je je handtekening verwijderen:`,
'mail.signed.subject': `Je hebt al getekend`,
    };
  