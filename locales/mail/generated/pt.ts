
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Voltar à petição`,
'mail.answer.refused-text': `Volta atrás, corrige o que aqui se indica e assina de novo. O que escreveste continua lá.`,
'mail.answer.refused-title': `A tua assinatura não foi registada`,
'mail.confirm.ask': `A tua assinatura conta assim que a confirmares. Abre esta página e carrega no botão:`,
'mail.confirm.intro': `Alguém, esperamos que tu, assinou uma petição com este endereço de e-mail.`,
'mail.confirm.not-you': `Se não foste tu, não tens de fazer nada: a assinatura não conta. Também a podes apagar nessa página.`,
'mail.confirm.subject': `Confirma a tua assinatura`,
'mail.page.comment': `Comentário`,
'mail.page.confirm-button': `Confirmar a minha assinatura`,
'mail.page.confirm-text': `Foi isto que se assinou com o teu endereço de e-mail. Conta assim que confirmares.`,
'mail.page.confirm-title': `Confirma a tua assinatura`,
'mail.page.confirmed-text': `Agradecemos. A tua assinatura conta.`,
'mail.page.confirmed-title': `A tua assinatura está confirmada`,
'mail.page.delete-button': `Apagar a minha assinatura`,
'mail.page.delete-text': `Isto apaga a tua assinatura e o registo do que aceitaste. Não pode ser desfeito.`,
'mail.page.delete-title': `Retira a tua assinatura`,
'mail.page.deleted-text': `Se havia uma assinatura com esta ligação, foi agora apagada, com o registo do que se aceitou.`,
'mail.page.deleted-title': `A tua assinatura foi retirada`,
'mail.page.gone-text': `Foi apagada. Quem quiser pode assinar de novo.`,
'mail.page.gone-title': `Não há aqui nenhuma assinatura`,
'mail.page.name': `Nome`,
'mail.page.unknown-text': `Copia a ligação inteira. Se não ajudar, escreve a quem gere a petição.`,
'mail.page.unknown-title': `Esta ligação não funciona`,
'mail.signed.intro': `Alguém, provavelmente tu, assinou de novo uma petição com este endereço de e-mail.`,
'mail.signed.nothing-to-do': `A tua primeira assinatura já conta e ficou como estava. Não tens de fazer nada. Nesta página podes apagá-la:`,
'mail.signed.subject': `Já assinaste`,
    };
  