package dev.blockprint.model.read;

/** What a name can stand for. */
sealed interface Named permits Draft, Series {}
