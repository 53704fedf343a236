
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Volver a la petición`,
'mail.answer.refused-text': `Vuelve atrás, corrige lo que se indica aquí y firma de nuevo. Lo que has escrito sigue ahí.`,
'mail.answer.refused-title': `Tu firma no se ha registrado`,
'mail.confirm.ask': `Tu firma contará en cuanto la confirmes. Abre esta página y pulsa el botón:`,
'mail.confirm.intro': `Alguien, esperamos que hayas sido tú, ha firmado una petición con esta dirección de correo electrónico.`,
'mail.confirm.not-you': `Si no has sido tú, no tienes que hacer nada: la firma no cuenta. En esa página también puedes eliminarla.`,
'mail.confirm.subject': `Confirma tu firma`,
'mail.page.comment': `Comentario`,
'mail.page.confirm-button': `Confirmar mi firma`,
'mail.page.confirm-text': `Esto es lo que se ha firmado con tu dirección de correo electrónico. La firma contará en cuanto la confirmes.`,
'mail.page.confirm-title': `Confirma tu firma`,
'mail.page.confirmed-text': `Gracias. Tu firma cuenta.`,
'mail.page.confirmed-title': `Tu firma está confirmada`,
'mail.page.delete-button': `Eliminar mi firma`,
'mail.page.delete-text': `Esto elimina tu firma y el registro de lo que aceptaste. No se puede deshacer.`,
'mail.page.delete-title': `Retirar tu firma`,
'mail.page.deleted-text': `Si había una firma asociada a este enlace, ahora está eliminada, junto con el registro de lo que se aceptó.`,
'mail.page.deleted-title': `Tu firma se ha retirado`,
'mail.page.gone-text': `La firma se ha eliminado. Quien quiera puede firmar de nuevo.`,
'mail.page.gone-title': `Aquí no hay ninguna firma`,
'mail.page.name': `Nombre`,
'mail.page.unknown-text': `Copia el enlace entero. Si así tampoco funciona, escribe a quien gestiona la petición.`,
'mail.page.unknown-title': `Este enlace no funciona`,
'mail.signed.intro': `Alguien, probablemente tú, ha vuelto a firmar una petición con esta dirección de correo electrónico.`,
'mail.signed.nothing-to-do': `Tu primera firma ya cuenta y sigue como estaba. No tienes que hacer nada. En esta página puedes eliminarla:`,
'mail.signed.subject': `Ya has firmado`,
    };
  