
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Werom nei de petysje`,
'mail.answer.refused-text': `Gean werom, ferbetterje wat hjir neamd wurdt en tekenje opnij. Wat jo ynfolle hawwe, stiet der noch.`,
'mail.answer.refused-title': `Jo hantekening is net oannommen`,
'mail.confirm.ask': `Sadree’t jo jo hantekening befêstigje, telt dy mei. Iepenje dizze side en klik op de knop:`,
'mail.confirm.intro': `Immen hat mei dit e-mailadres in petysje tekene. Wy hoopje dat jo dat wiene.`,
'mail.confirm.not-you': `Wiene jo it net? Dan hoege jo neat te dwaan: de hantekening telt net mei. Jo kinne de hantekening op de side efter de keppeling ek fuortsmite.`,
'mail.confirm.subject': `Befêstigje jo hantekening`,
'mail.page.comment': `Opmerking`,
'mail.page.confirm-button': `Myn hantekening befêstigje`,
'mail.page.confirm-text': `Dizze hantekening is mei jo e-mailadres set. Sadree’t jo de hantekening befêstigje, telt dy mei.`,
'mail.page.confirm-title': `Befêstigje jo hantekening`,
'mail.page.confirmed-text': `Tige tank. Jo hantekening telt mei.`,
'mail.page.confirmed-title': `Jo hantekening is befêstige`,
'mail.page.delete-button': `Myn hantekening fuortsmite`,
'mail.page.delete-text': `Hjirmei wurdt jo hantekening fuortsmiten, en ek wat der oer jo tastimming fêstlein is. Dit kin net ûngedien makke wurde.`,
'mail.page.delete-title': `Jo hantekening ynlûke`,
'mail.page.deleted-text': `As der by dizze keppeling in hantekening hearde, is dy no fuortsmiten, en ek wat der oer de tastimming fêstlein wie.`,
'mail.page.deleted-title': `Jo hantekening is ynlutsen`,
'mail.page.gone-text': `De hantekening is fuortsmiten. Wa’t dat wol, kin opnij tekenje.`,
'mail.page.gone-title': `Hjir stiet gjin hantekening`,
'mail.page.name': `Namme`,
'mail.page.unknown-text': `Kopiearje de hiele keppeling. Helpt dat net? Skriuw dan oan wa’t de petysje beheart.`,
'mail.page.unknown-title': `Dizze keppeling wurket net`,
'mail.signed.intro': `Immen, wierskynlik josels, hat in petysje opnij tekene mei dit e-mailadres.`,
'mail.signed.nothing-to-do': `Jo earste hantekening telt al mei en bliuwt sa’t dy wie. Jo hoege neat te dwaan. Op dizze side kinne jo jo hantekening fuortsmite:`,
'mail.signed.subject': `Jo hawwe al tekene`,
    };
  