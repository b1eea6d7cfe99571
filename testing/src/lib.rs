//! A fresh centre on either engine, a fixed clock, a visitor with a role
